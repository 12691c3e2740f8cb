/**
 * Lints every model below a folder with the configuration given, after reading each as Camunda Modeler does.
 * Prints JSON: {"<file>": ["<element>: <message> [<rule>]", …]}, warnings of bpmnlint left out.
 *
 * usage: node lint.mjs FOLDER .bpmnlintrc
 */
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';

const require = createRequire(import.meta.url);
const folder = resolve(process.argv[2]);
process.env.BROBYGGER_PROCESSES = folder;

const config = JSON.parse(await readFile(process.argv[3], 'utf8'));
const moddle = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });

const found = {};
for (const file of (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.bpmn')).sort()) {
  found[file] = await lint(join(folder, file));
}
console.log(JSON.stringify(found));

async function lint(file) {
  const problems = [];
  const { rootElement, warnings } = await moddle.fromXML(await readFile(file, 'utf8'))
    .catch(({ message }) => ({ warnings: [ { message } ] }));
  for (const { message } of warnings) problems.push(`read: ${message.split('\n')[0]}`);
  if (!rootElement) return problems;
  // One linter per model: its rules remember the flows that they have seen.
  const linter = new Linter({ config, resolver: new NodeResolver({ require }) });
  const reports = await linter.lint(rootElement);
  for (const [ rule, all ] of Object.entries(reports)) {
    for (const { category, id, message } of all) {
      if (category !== 'warn') problems.push(`${id}: ${message} [${rule}]`);
    }
  }
  const process = rootElement.rootElements.find(({ $type }) => $type === 'bpmn:Process');
  const expected = basename(file, '.bpmn');
  if (process?.id !== expected) problems.push(`${process?.id}: file and process differ in name [${expected}]`);
  return problems;
}
