import {
  type CompoundEntityRef,
  type Entity,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_DEPENDENCY_OF,
  RELATION_DEPENDS_ON,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  callsSchema,
  caseStudySpecSchema,
  isBanyanKind,
  migrationSpecSchema,
  RELATION_MIGRATES_FROM,
  RELATION_MIGRATES_TO,
  RELATION_STRANGLED_BY,
  RELATION_STRANGLES,
  scorecardSpecSchema,
} from '@banyan/backstage-plugin-banyan-common';
import type { EntityRelationSpec } from '@backstage/plugin-catalog-node';

type Link = {
  forward: string;
  reverse: string;
  to: string;
  defaultKind: string;
};

const owned = (to: string): Link => ({
  forward: RELATION_OWNED_BY,
  reverse: RELATION_OWNER_OF,
  to,
  defaultKind: 'Group',
});

const dependsOn = (to: string): Link => ({
  forward: RELATION_DEPENDS_ON,
  reverse: RELATION_DEPENDENCY_OF,
  to,
  defaultKind: 'Component',
});

function migrationLinks(spec: unknown): Link[] {
  const { owner, legacy, facade, capabilities } =
    migrationSpecSchema.parse(spec);
  const targets = capabilities.flatMap(({ to }) => to ?? []);
  return [
    owned(owner),
    ...(facade ? [dependsOn(facade)] : []),
    ...(legacy
      ? [
          {
            forward: RELATION_STRANGLES,
            reverse: RELATION_STRANGLED_BY,
            to: legacy,
            defaultKind: 'Component',
          },
        ]
      : []),
    ...targets.map(to => ({
      forward: RELATION_MIGRATES_TO,
      reverse: RELATION_MIGRATES_FROM,
      to,
      defaultKind: 'Component',
    })),
  ];
}

function caseStudyLinks(spec: unknown): Link[] {
  const { organization } = caseStudySpecSchema.parse(spec);
  return organization ? [owned(organization)] : [];
}

function links(entity: Entity): Link[] {
  if (isBanyanKind(entity)) {
    switch (entity.kind) {
      case 'Migration':
        return migrationLinks(entity.spec);
      case 'Scorecard':
        return [owned(scorecardSpecSchema.parse(entity.spec).owner)];
      default:
        return caseStudyLinks(entity.spec);
    }
  }
  const calls = callsSchema.parse(entity.spec?.calls ?? []);
  return calls.map(({ to }) => dependsOn(to));
}

/**
 * The relations of a valid entity beyond those that the catalog derives itself, each with
 * its reverse and each once: `dependsOn` from calls, and the relations of Banyan's kinds.
 */
export function entityRelations(entity: Entity): EntityRelationSpec[] {
  const self = getCompoundEntityRef(entity);
  const relations = new Map<string, EntityRelationSpec[]>();
  for (const { forward, reverse, to, defaultKind } of links(entity)) {
    const target: CompoundEntityRef = parseEntityRef(to, {
      defaultKind,
      defaultNamespace: self.namespace,
    });
    relations.set(`${forward} ${stringifyEntityRef(target)}`, [
      { source: self, type: forward, target },
      { source: target, type: reverse, target: self },
    ]);
  }
  return [...relations.values()].flat();
}
