import { isForList } from './findingKeys';

/** Whether a key is meant for the list when it is pressed inside this. */
function isMeant(html: string, init: KeyboardEventInit) {
  document.body.innerHTML = html;
  const target = document.querySelector('#here') ?? document.body;
  let answer: boolean | undefined;
  document.addEventListener('keydown', event => (answer = isForList(event)), {
    once: true,
  });
  target.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, ...init }),
  );
  return answer;
}

describe('a key is for the list', () => {
  it.each([
    ['on the page', '', 'j', true],
    [
      'on a row',
      '<div role="row" tabindex="0" id="here"></div>',
      'Enter',
      true,
    ],
    ['on a link of a row', '<a href="/" id="here">web</a>', 'j', true],
    [
      'that would follow the link',
      '<a href="/" id="here">web</a>',
      'Enter',
      false,
    ],
    [
      'that would press a button',
      '<button id="here">x</button>',
      'Enter',
      false,
    ],
    ['on the box of a row', '<input type="checkbox" id="here">', 'x', true],
    ['typed into a field', '<input id="here">', 'x', false],
    ['typed into a text', '<textarea id="here"></textarea>', 'e', false],
    ['typed into a choice', '<select id="here"></select>', 'j', false],
    [
      'typed into what can be edited',
      '<div contenteditable><b id="here"></b></div>',
      'j',
      false,
    ],
    [
      'pressed in a dialog',
      '<div role="dialog"><p id="here"></p></div>',
      'e',
      false,
    ],
    [
      'pressed in a menu',
      '<ul role="menu"><li id="here"></li></ul>',
      'e',
      false,
    ],
  ])('%s', (_, html, key, expected) => {
    expect(isMeant(html, { key })).toBe(expected);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('not with %s', held => {
    expect(isMeant('', { key: 'j', [held]: true })).toBe(false);
  });
});
