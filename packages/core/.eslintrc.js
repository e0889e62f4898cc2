module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedSrcSyntax: [
    {
      message: 'The core is pure: time comes in as a parameter.',
      selector:
        "NewExpression[callee.name='Date'][arguments.length=0], MemberExpression[object.name='Date'][property.name='now']",
    },
    {
      message: 'The core is pure: no chance, no network, no output.',
      selector:
        "MemberExpression[object.name='Math'][property.name='random'], CallExpression[callee.name='fetch'], MemberExpression[object.name='console'], MemberExpression[object.name='process']",
    },
  ],
});
