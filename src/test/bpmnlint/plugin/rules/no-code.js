const { is, isAny } = require('bpmnlint-utils');

const CODE = [ 'camunda:class', 'camunda:delegateExpression', 'camunda:topic', 'camunda:resource' ];
const ELEMENTS = [
  'camunda:ExecutionListener', 'camunda:TaskListener', 'camunda:Connector', 'camunda:Script', 'camunda:Field'
];

/** A model asks the tasks beans and nothing else: no scripts, Java classes, listeners, connectors or external files. */
module.exports = function() {
  function check(node, reporter) {
    if (is(node, 'bpmn:ScriptTask')) reporter.report(node.id, 'Scripts er ikke tilladt');
    if (!is(node, 'bpmn:FlowElement') && !is(node, 'bpmn:Process') && !is(node, 'bpmn:EventDefinition')) return;
    for (const name of CODE) {
      if (node.$attrs?.[name] || read(node, name)) reporter.report(node.id, `${name} er ikke tilladt`);
    }
    for (const condition of [ node.conditionExpression, node.condition ]) {
      if (condition?.language || condition?.$attrs?.['camunda:resource']) reporter.report(node.id, 'Scripts i betingelser er ikke tilladt');
    }
    if (node.loopCharacteristics && read(node.loopCharacteristics, 'camunda:collection')?.includes('getBean')) {
      reporter.report(node.id, 'Samlingen skal spørges om hos en tasks-bean');
    }
    walk(node.extensionElements, found => reporter.report(node.id, `${found} er ikke tilladt`));
  }
  return { check };
};

// helpers ////////////////////////////////////////////////////////////////////////////////////////

function read(node, name) {
  try {
    return node.get(name);
  } catch {
    return undefined;
  }
}

function walk(element, report) {
  for (const value of element?.values || []) visit(value, report);
}

function visit(value, report) {
  if (!value || typeof value !== 'object' || !value.$type) return;
  if (value.$instanceOf && isAny(value, ELEMENTS)) report(value.$type);
  for (const key of [ 'inputParameters', 'outputParameters' ]) (value[key] || []).forEach(one => visit(one, report));
  if (value.definition) visit(value.definition, report);
}
