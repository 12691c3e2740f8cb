const fs = require('fs');
const path = require('path');
const { is } = require('bpmnlint-utils');

/** Ids of the forms in the folder that the linter is told of; in Camunda Modeler there is none, and no check. */
function formsOf(folder) {
  if (!folder) return null;
  const found = new Set();
  for (const entry of fs.readdirSync(folder, { recursive: true })) {
    if (entry.endsWith('.form')) found.add(JSON.parse(fs.readFileSync(path.join(folder, entry), 'utf8')).id);
  }
  return found;
}

/** A user task has a Camunda Form that is deployed with it. */
module.exports = function() {
  const forms = formsOf(process.env.BROBYGGER_PROCESSES);

  function check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const form = node.get('camunda:formRef');
    if (!form) return reporter.report(node.id, 'Mangler formular (camunda:formRef)');
    if (node.get('camunda:formRefBinding') !== 'deployment') reporter.report(node.id, 'Formularen skal bindes til deployment');
    if (forms && !forms.has(form)) reporter.report(node.id, `Formularen ${form} findes ikke`);
  }
  return { check };
};
