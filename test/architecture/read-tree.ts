/**
 * Reads the tree drawn in a README: the first fenced block that names `entrypoints/`. Depth is the
 * indentation; a line may begin with several names before its explanation, which two blanks set apart.
 */
export function readTree(text: string): string[] {
  const block = text.match(/```\w*\n((?:(?!```)[\s\S])*^entrypoints\/[\s\S]*?)```/m)?.[1] ?? '';
  const parents: string[] = [];
  return block.split('\n').flatMap((line) => {
    const [, blanks = '', rest = ''] = line.match(/^( *)(\S.*)$/) ?? [];
    const names = rest.split(/\s+/).filter((_, place, words) => words.slice(0, place + 1).every(isName));
    const [first] = names;
    if (first === undefined) return [];
    const depth = blanks.length / 2;
    parents.length = depth;
    parents.push(first);
    return names.map((name) => [...parents.slice(0, depth), name].join(''));
  });
}

function isName(word: string): boolean {
  return /^[\w.-]+\/$|^[\w-]*\.[\w.-]+$/.test(word);
}
