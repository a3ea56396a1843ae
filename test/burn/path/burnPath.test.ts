import { describe, expect, it } from 'vitest';
import { burnContent, loaded, onePage } from './burnContent.ts';

const AREA = { x0: 50, y0: 10, x1: 90, y1: 30 };

const burnt = (content: string) => burnContent(loaded(onePage(content)), [AREA]);

describe('burnPath', () => {
  it('leaves bytes of paths that no mark cuts', () => {
    const content =
      '0 0 600 700 re f\n1 w 100 100 m 200 200 l S\n0 0 600 700 re W n\n0.0 0 m 9 9 l B*';
    expect(burnt(content)).toMatchObject({ text: content, removals: [] });
  });

  it('replaces a filled rule by its parts outside the mark', () => {
    const { text, removals } = burnt('q 0 20 200 1 re f Q');
    expect(text).toBe('q 90.01 20 109.99 1 re\nf\n0 20 49.99 1 re\nf Q');
    expect(removals).toEqual([{ kind: 'path-part', page: 1, count: 1, redaction: 'r1' }]);
  });

  it('removes a path wholly inside', () => {
    expect(burnt('0 g 60 15 10 10 re f 1 g')).toMatchObject({
      text: '0 g  1 g',
      removals: [{ kind: 'path', count: 1 }],
    });
  });

  it('cuts fill and stroke apart, and keeps the other bytes', () => {
    const { text } = burnt('2 w 60 15 10 10 re 300 300 10 10 re B 5 w');
    expect(text).toMatch(/^2 w 300 300 10 10 re\nf\n300 300 10 10 re\nS 5 w$/);
  });

  it('keeps a pending clip as state after the cut paint', () => {
    const { text } = burnt('0 20 200 1 re W* f* BT ET');
    expect(text).toMatch(/f\*\n0 20 200 1 re\nW\* n BT ET$/);
  });

  it('replaces a clip as wide as the removed word by the mark itself', () => {
    const { text, removals } = burnt('q 61.25 14 17.5 9 re W n BT ET Q');
    expect(text).toBe('q 49.99 9.99 40.02 20.02 re\nW n BT ET Q');
    expect(removals).toEqual([]);
  });

  it('keeps an upright clip that crosses the mark, cuts one of another shape', () => {
    expect(burnt('0 20 200 9 re W n').text).toBe('0 20 200 9 re W n');
    expect(burnt('0 20 m 200 20 l 100 60 l h W n').text).not.toContain('0 20 m\n200 20 l');
  });

  it('keeps dashes in step after a cut', () => {
    const { text } = burnt('[3 2] 1 d 0 20 m 200 20 l S');
    expect(text).toContain('q [3 2] 1 d\n0 20 m\n49.99 20 l\nS Q');
    expect(text).toContain('q [3 2] 91.01 d\n90.01 20 m\n200 20 l\nS Q');
  });

  it('works through rotation, scaling and mirroring', () => {
    const { text } = burnt('q 0 -2 2 0 0 100 cm -100 30 200 1 re f Q');
    expect(text).toBe('q 0 -2 2 0 0 100 cm 45.005 30 54.995 1 re\nf\n-100 30 134.995 1 re\nf Q');
  });

  it('keeps other operators that stand within a path, refuses a change of the matrix', () => {
    const within = '60 15 m 1 w 80 25 l BT ET 300 300 l 0 G S 1 g';
    expect(burnt(within).text).toMatch(
      /^ 1 w {2}BT ET {2}0 G [^a-z]*m\n[^a-z]*l\nS\nq [^Q]*Q 1 g$/,
    );
    expect(() => burnt('60 15 m 1 0 0 1 5 5 cm 300 25 l S')).toThrow(/content-broken/);
    expect(burnt('60 15 m 1 0 0 1 5 5 cm 65 12 l b').text).toBe(' 1 0 0 1 5 5 cm ');
    expect(burnt('260 15 m 1 0 0 1 5 5 cm 280 25 l S').text).toContain('260 15 m');
  });

  it('leaves a clip of boxes within which the matrix changes', () => {
    const field = (x: number, width: number) =>
      `q q 1 0 0 1 0.5 0.5 cm ${x} 12 m ${x} 28 l ${width} 28 l ${width} 12 l h h Q ${x + 2} 14 m ${x + 2} 26 l ${width - 2} 26 l ${width - 2} 14 l h W n Q`;
    expect(burnt(field(0, 207)).text).toBe(field(0, 207));
    expect(burnt(field(52, 80)).text).toMatch(/W n/);
    expect(burnt(field(52, 80)).text).not.toMatch(/52 12|54 14/);
    const slanted = 'q 60 15 m 1 0 0 1 1 1 cm 120 25 l 90 60 l h W n Q';
    expect(() => burnt(slanted)).toThrow(/content-broken/);
  });

  it('refuses such a clip of so many boxes that they may be letters', () => {
    const letter = '60 12 3 15 re 63 12 8 3 re 63 18 6 3 re 63 24 8 3 re';
    const content = `q ${letter} 1 0 0 1 0 0 cm 400 300 20 20 re W n 0 0 600 700 re f Q`;
    expect(() => burnt(content)).toThrow(/content-broken/);
  });

  it('tolerates a rule along the mark’s side, not one as long as the mark', () => {
    expect(burnt('0 29.5 200 2 re f').text).toBe('0 29.5 200 2 re f');
    expect(burnt('55 29.5 30 2 re f').text).not.toContain('29.5');
    expect(burnt('2 w 0 30.5 m 200 30.5 l S').text).toBe('2 w 0 30.5 m 200 30.5 l S');
    expect(burnt('2 w 55 30.5 m 85 30.5 l S').text).toBe('2 w ');
  });

  it('counts a word of outlined letters as gone, the next word as untouched', () => {
    const letter = (x: number) => `${x} 12 m ${x + 6} 12 ${x + 6} 22 ${x} 22 c h f\n`;
    const content = letter(60) + letter(80) + letter(120);
    expect(burnt(content).text).toBe(`\n\n${letter(120)}`);
  });
});
