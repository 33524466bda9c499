/** Prints the regular expressions that the core makes with `RegExp` when it reads a text, each with the file that makes it. */
const made: { source: string; flags: string; file: string }[] = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, self) {
    const expression = Reflect.construct(target, args, self) as RegExp;
    const file = new Error().stack?.match(
      /(?:core|documents|catalogues|reports|server|client|cli)\/[\w/.-]+\.ts/,
    )?.[0];
    if (file) made.push({ source: expression.source, flags: expression.flags, file });
    return expression;
  },
});

const { prose } = await import('../../core/prose/prose.ts');
const { recognise } = await import('../../core/recognise/recognise.ts');
const { othersIn } = await import('../../core/recognise/others/others.ts');
const { addresseesIn } = await import('../../core/catalogue/addressees.ts');
await import('../../reports/words.ts');
recognise(prose('Resolution 44, 第44号决议', 'latex').text);
othersIn('Study Group 9');
addresseesIn('the Director of BDT');
process.stdout.write(JSON.stringify(made));

export {};
