import type { Nodes, Paragraph, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { directiveFromMarkdown } from "mdast-util-directive";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";
import { GuideHead, type Block, type BlockKind, type Guide } from "../../../core/words/schema/guide.ts";
import { reportIssues } from "../../../core/read/issues.ts";
import type { Problems } from "../../../core/read/problems.ts";
import { parseYaml } from "../../../core/read/yaml.ts";
import { cells, inside, isFlat, items, source, strayIn } from "./written.ts";

const HEAD = /^---\n([\s\S]*?\n)---\n/;
const FROM = /^<!--\s*from:\s*(.*?)\s*-->$/;
const CONTAINERS: readonly string[] = ["say", "dont", "write", "warning", "path"];
const LEAVES: readonly string[] = ["service", "situation", "guide", "page", "chart", "picture", "terms"];

// `:word` inside a sentence stays text, because French punctuation and times of day use it.
const flow = { flow: directive().flow };

/**
 * Parses the Markdown of a guide into blocks. Bold and links inside a block stay as written, for `rich()`.
 * Adds everything that a guide may not contain to `problems` with its line.
 *
 * @param text the whole file, with its head
 * @returns undefined when the head is missing or wrong
 */
export function parseGuide(text: string, file: string, problems: Problems): Guide | undefined {
  const found = HEAD.exec(text);
  if (!found) {
    problems.add(file, "line 1", "expected a head between two lines of ---");
    return undefined;
  }
  const head = readHead(found[1] ?? "", file, problems);
  // Blank lines replace the head, so that line numbers of the body stay right.
  const body = text.replace(HEAD, (all) => "\n".repeat(all.split("\n").length - 1));
  const tree = fromMarkdown(body, {
    extensions: [flow, gfmTable()],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  });
  const blocks: Block[] = [];
  for (const node of tree.children) {
    const from = node.type === "html" ? FROM.exec(node.value)?.[1] : undefined;
    const last = blocks.pop();
    if (from === undefined || !last) {
      if (last) blocks.push(last);
      blocks.push(...blockOf(node, body, file, problems));
    } else blocks.push({ ...last, from: [...last.from, ...from.split(/[\s,]+/).filter(Boolean)] });
  }
  for (const { line } of beforeFirstPart(blocks))
    problems.add(file, `line ${line}`, "stands before the first ##, where no page shows it");
  return head && { head, blocks };
}

/** Returns the blocks before the first part. Another check reports a guide without any part. */
function beforeFirstPart(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind, depth }) => kind === "heading" && depth === 2);
  return blocks.slice(0, Math.max(first, 0));
}

function readHead(yaml: string, file: string, problems: Problems): GuideHead | undefined {
  const { faults, value } = parseYaml(yaml);
  for (const { message, linePos } of faults) {
    problems.add(file, `line ${(linePos?.[0].line ?? 0) + 1}`, message.split("\n")[0] ?? message);
  }
  if (faults.length > 0) return undefined;
  const result = GuideHead.safeParse(value);
  if (!result.success) reportIssues(result.error.issues, file, "", problems);
  return result.data;
}

function blockOf(node: RootContent, body: string, file: string, problems: Problems): Block[] {
  const line = node.position?.start.line ?? 0;
  const refuse = (message: string): Block[] => {
    problems.add(file, `line ${line}`, message);
    return [];
  };
  const stray = strayIn(node);
  if (stray) return refuse(`inside a sentence only bold and links, no ${stray === "html" ? "HTML" : stray}`);
  const block = (kind: BlockKind, rest: Partial<Block>): Block[] => [
    { kind, line, texts: [], rows: [], depth: 0, attributes: {}, from: [], ...rest },
  ];
  const paragraphs = (nodes: readonly Nodes[]): string[] =>
    nodes.filter((one): one is Paragraph => one.type === "paragraph").map((one) => source(one, body));
  switch (node.type) {
    case "paragraph":
      return block("text", { texts: paragraphs([node]) });
    case "heading":
      if (node.depth !== 2 && node.depth !== 3) return refuse("a heading is written with ## or ###");
      return block("heading", { texts: [inside(node, body)], depth: node.depth });
    case "list":
      if (!isFlat(node)) return refuse("a list holds one paragraph in each item");
      return block(node.ordered ? "steps" : "list", { texts: items(node, body) });
    case "table":
      return block("table", { rows: cells(node, body) });
    case "containerDirective": {
      if (!CONTAINERS.includes(node.name)) return refuse(`no block :::${node.name}`);
      const lists = node.children.filter((one) => one.type === "list");
      const texts = lists.length > 0 ? lists.flatMap((one) => items(one, body)) : paragraphs(node.children);
      const whole = lists.length > 0 ? lists.length : texts.length;
      if (texts.length === 0 || whole !== node.children.length || !lists.every(isFlat))
        return refuse(`:::${node.name} holds one list, or paragraphs`);
      return block(node.name as BlockKind, { texts });
    }
    case "leafDirective": {
      if (!LEAVES.includes(node.name)) return refuse(`no block ::${node.name}`);
      const label = node.children.length > 0 ? [inside(node, body)] : [];
      const attributes = Object.entries(node.attributes ?? {}).map(
        ([name, value]) => [name, value ?? ""] as const,
      );
      return block(node.name as BlockKind, { texts: label, attributes: Object.fromEntries(attributes) });
    }
    default:
      return refuse(
        node.type === "html"
          ? "HTML: only <!-- from: ids --> under a block"
          : `a guide holds no ${node.type}`,
      );
  }
}
