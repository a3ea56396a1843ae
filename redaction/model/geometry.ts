/**
 * Points, rectangles and matrices, branded by the space they live in so that the compiler refuses to
 * mix them. Two spaces cross room borders:
 *  - `User`: the page's default user space (ISO 32000-2, 8.3.2.3): origin as the file has it, y up.
 *  - `Display`: PDF points, origin at the top-left of the CropBox as displayed (after /Rotate and
 *    /UserUnit), y down. Plans, JSON output, the window and the log speak Display only.
 */
declare const space: unique symbol;
export interface User {
  readonly user: never;
}
export interface Display {
  readonly display: never;
}
export interface Unit {
  readonly unit: never;
}

export interface Point<S> {
  readonly x: number;
  readonly y: number;
  readonly [space]?: S;
}

/** Normalised: x0 <= x1 and y0 <= y1. */
export interface Rect<S> {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly [space]?: S;
}

/** Four corners in QuadPoints order as viewers use it: upper-left, upper-right, lower-left, lower-right. */
export type Quad<S> = readonly [Point<S>, Point<S>, Point<S>, Point<S>];

/** `[a b c d e f]` of ISO 32000-2, 8.3.3: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Matrix<From, To> {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly [space]?: readonly [From, To];
}

export function matrix<From, To>(
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
): Matrix<From, To> {
  return { a, b, c, d, e, f };
}

export function identity<S>(): Matrix<S, S> {
  return { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
}

/** The matrix that applies `first`, then `second` (row vectors: first × second). */
export function multiply<A, B, C>(first: Matrix<A, B>, second: Matrix<B, C>): Matrix<A, C> {
  return {
    a: first.a * second.a + first.b * second.c,
    b: first.a * second.b + first.b * second.d,
    c: first.c * second.a + first.d * second.c,
    d: first.c * second.b + first.d * second.d,
    e: first.e * second.a + first.f * second.c + second.e,
    f: first.e * second.b + first.f * second.d + second.f,
  };
}

/** Undefined for a singular matrix: nothing painted through it is visible. */
export function invert<A, B>(m: Matrix<A, B>): Matrix<B, A> | undefined {
  const det = m.a * m.d - m.b * m.c;
  if (!Number.isFinite(1 / det)) return undefined;
  return {
    a: m.d / det,
    b: -m.b / det,
    c: -m.c / det,
    d: m.a / det,
    e: (m.c * m.f - m.d * m.e) / det,
    f: (m.b * m.e - m.a * m.f) / det,
  };
}

export function transform<A, B>(m: Matrix<A, B>, p: Point<A>): Point<B> {
  return { x: m.a * p.x + m.c * p.y + m.e, y: m.b * p.x + m.d * p.y + m.f };
}

/** Normalises two opposite corners. */
export function rect<S>(xa: number, ya: number, xb: number, yb: number): Rect<S> {
  return {
    x0: Math.min(xa, xb),
    y0: Math.min(ya, yb),
    x1: Math.max(xa, xb),
    y1: Math.max(ya, yb),
  };
}

/** The smallest upright rectangle around the transformed rectangle. */
export function transformRect<A, B>(m: Matrix<A, B>, r: Rect<A>): Rect<B> {
  return boundsOf([
    transform(m, { x: r.x0, y: r.y0 }),
    transform(m, { x: r.x1, y: r.y0 }),
    transform(m, { x: r.x0, y: r.y1 }),
    transform(m, { x: r.x1, y: r.y1 }),
  ]);
}

/** An empty list gives an inverted (infinite, empty) rectangle, the neutral element of `union`. */
export function boundsOf<S>(points: Iterable<Point<S>>): Rect<S> {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (const p of points) {
    x0 = Math.min(x0, p.x);
    y0 = Math.min(y0, p.y);
    x1 = Math.max(x1, p.x);
    y1 = Math.max(y1, p.y);
  }
  return { x0, y0, x1, y1 };
}

export function union<S>(a: Rect<S>, b: Rect<S>): Rect<S> {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

/** Open intersection: rectangles that only share an edge do not overlap. */
export function overlaps<S>(a: Rect<S>, b: Rect<S>): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

export function contains<S>(outer: Rect<S>, inner: Rect<S>): boolean {
  return (
    outer.x0 <= inner.x0 && outer.y0 <= inner.y0 && outer.x1 >= inner.x1 && outer.y1 >= inner.y1
  );
}
