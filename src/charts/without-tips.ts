import type { Scene, SceneNode } from './scene.ts';

/** The same drawing with nothing to be told of its marks one by one: for pages that must be light and hold the table. */
export function withoutTips(scene: Scene): Scene {
  return { ...scene, nodes: scene.nodes.map(bare) };
}

function bare(node: SceneNode): SceneNode {
  if (node.kind === 'pattern') return node;
  const told = { ...node, title: undefined };
  return told.kind === 'group' ? { ...told, children: told.children.map(bare) } : told;
}
