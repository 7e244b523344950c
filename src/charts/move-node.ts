import type { SceneNode } from './scene.ts';

/**
 * The same mark elsewhere: `dx` pixels to the right, `dy` down.
 * @throws Error for a path, whose coordinates are text
 */
export function moveNode(node: SceneNode, dx: number, dy: number): SceneNode {
  switch (node.kind) {
    case 'group':
      return { ...node, children: node.children.map((child) => moveNode(child, dx, dy)) };
    case 'line':
      return { ...node, x1: node.x1 + dx, x2: node.x2 + dx, y1: node.y1 + dy, y2: node.y2 + dy };
    case 'circle':
      return { ...node, cx: node.cx + dx, cy: node.cy + dy };
    case 'path':
      throw new Error('A path cannot be moved.');
    default:
      return { ...node, x: node.x + dx, y: node.y + dy };
  }
}
