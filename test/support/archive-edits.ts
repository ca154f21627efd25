import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { png } from './picture.ts';
import { readTree } from './read-tree.ts';
import type { Chance } from './seeded.ts';
import { article, type TestSite } from './site.ts';

const colours = ['red', 'green', 'blue', 'orange'];
const pictures = await Promise.all(colours.map((colour) => png({ colour })));
const categories = ['thoi-su', 'kinh-te', 'nong-nghiep'];
const topics = ['Cà phê', 'Hạn hán', 'Di sản', 'cà phê'];

/** A random archive under random edits: what exists is kept in mind, so that every edit leaves valid content. */
export class EditedArchive {
  readonly #site: TestSite;
  readonly #chance: Chance;
  /** Front matter of each article, by id. */
  readonly #articles = new Map<string, Record<string, string>>();
  #made = 0;

  constructor(site: TestSite, chance: Chance) {
    this.#site = site;
    this.#chance = chance;
    site.edit({ 'images/a.png': pictures[0] ?? '', 'images/b.png': pictures[1] ?? '' });
    for (let count = 4 + chance.below(10); count > 0; count--) this.#add();
  }

  #ids(): string[] {
    return [...this.#articles.keys()].sort();
  }

  #write(id: string, fields: Record<string, string>): void {
    this.#articles.set(id, fields);
    const link = this.#chance.below(3) === 0 ? this.#chance.pick(this.#ids()) : undefined;
    const image = this.#chance.below(4) === 0 ? '\n\n![Đồng lúa chín](/images/b.png "Mùa | Ảnh: An")' : '';
    const body = `Đoạn ${this.#chance.below(1000)}.${link === undefined ? '' : ` [Bài](/${link}/)`}${image}`;
    this.#site.edit({ [`articles/${id}.md`]: article(fields, body) });
  }

  #add(): string {
    const chance = this.#chance;
    const year = 2023 + chance.below(3);
    const month = String(1 + chance.below(3)).padStart(2, '0');
    const day = String(1 + chance.below(3)).padStart(2, '0');
    const id = `${year}/${month}/bai-${this.#made++}`;
    this.#write(id, {
      title: `Bài ${this.#made}`,
      date: `${year}-${month}-${day} 08:0${chance.below(3)}`,
      category: chance.pick(categories),
      topics: `[${chance.pick(topics)}]`,
      ...(chance.below(2) === 0 && { authors: '[mai-an]' }),
      ...(chance.below(3) === 0 && { image: '{ src: /images/a.png, alt: Đồng lúa chín }' }),
      ...(chance.below(4) === 0 && { series: 'Sông Vân' }),
      ...(chance.below(4) === 0 && { aliases: `[/cu/${this.#made}.html]` }),
    });
    return `add ${id}`;
  }

  /** Changes some fields of some article. */
  #change(what: string, fields: () => Record<string, string>): string {
    const id = this.#chance.pick(this.#ids());
    this.#write(id, { ...this.#articles.get(id), ...fields() });
    return `${what} ${id}`;
  }

  /** Lets go of every mention of an article, so that it may go. */
  #forget(id: string): void {
    for (const other of this.#ids()) {
      const text = readFileSync(join(this.#site.content, `articles/${other}.md`), 'utf8');
      if (text.includes(`/${id}/`))
        this.#site.edit({ [`articles/${other}.md`]: text.replace(`[Bài](/${id}/)`, '') });
    }
  }

  #damage(): string {
    const paths = Object.keys(readTree(this.#site.out));
    const path = this.#chance.pick(paths);
    const file = join(this.#site.out, path);
    if (this.#chance.below(2) === 0) rmSync(file);
    else appendFileSync(file, 'x');
    return `damage ${path}`;
  }

  /** Makes one edit of some kind and says which. */
  edit(): string {
    const chance = this.#chance;
    const kinds: readonly (() => string)[] = [
      () => this.#add(),
      () => this.#change('edit body of', () => ({})),
      () => this.#change('retitle', () => ({ title: `Tên ${chance.below(1000)}` })),
      () =>
        this.#change('redate', () => ({
          date: `2024-0${1 + chance.below(3)}-0${1 + chance.below(9)} 09:00`,
        })),
      () => this.#change('recategorise', () => ({ category: chance.pick(categories) })),
      () => this.#change('change topic of', () => ({ topics: `[${chance.pick(topics)}]` })),
      () => this.#change('retract', () => ({ retracted: '{ date: 2025-06-01, reason: Sai số liệu }' })),
      () => this.#change('make a draft of', () => ({ draft: chance.pick(['true', 'false']) })),
      () => this.#change('schedule', () => ({ publishAt: chance.pick(['2020-01-01', '2040-01-01']) })),
      () => {
        const [one = '', ...others] = this.#ids();
        this.#write(one, { ...this.#articles.get(one), related: `[${chance.pick(others)}]` });
        return `relate ${one}`;
      },
      () => {
        const id = chance.pick(this.#ids());
        if (
          this.#articles.size < 3 ||
          [...this.#articles.values()].some(({ related }) => related?.includes(id))
        )
          return this.#add();
        this.#articles.delete(id);
        this.#forget(id);
        this.#site.remove(`articles/${id}.md`);
        return `delete ${id}`;
      },
      () => {
        const id = chance.pick(this.#ids());
        const fields = this.#articles.get(id) ?? {};
        if ([...this.#articles.values()].some(({ related }) => related?.includes(id))) return this.#add();
        this.#articles.delete(id);
        this.#site.remove(`articles/${id}.md`);
        // Links to the old address stand: it leads on.
        const { aliases, ...rest } = fields;
        const old = aliases === undefined ? `/${id}/` : `${aliases.slice(1, -1)}, /${id}/`;
        this.#write(`${id}-moi`, { ...rest, aliases: `[${old}]` });
        return `rename ${id}`;
      },
      () => {
        const name = chance.pick(['a', 'b']);
        this.#site.edit({ [`images/${name}.png`]: chance.pick(pictures) });
        return `replace image ${name}`;
      },
      () => {
        this.#site.edit({
          'authors/mai-an.md': `---\nname: Mai ${chance.pick(['An', 'Ân', 'Ẩn'])}\n---\nx\n`,
        });
        return 'rename the author';
      },
      () => {
        const file = join(this.#site.content, 'categories.yaml');
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(/title: Kinh tế.*/, `title: Kinh tế ${chance.below(9)}`),
        );
        return 'retitle a category';
      },
      () => {
        rmSync(this.#site.state, { recursive: true, force: true });
        return 'lose the state';
      },
      () => {
        const file = join(this.#site.state, 'state.db');
        if (!existsSync(file)) return 'nothing: no state';
        const bytes = readFileSync(file);
        const at = chance.below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ 0x55;
        writeFileSync(file, bytes);
        return `damage byte ${at} of the state`;
      },
      () => this.#damage(),
    ];
    return chance.pick(kinds)();
  }
}
