const { is } = require('bpmnlint-utils');

/** A user task has a due date that is asked for: of the deadlines, or of a capability's own question. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const due = (node.get('camunda:dueDate') || '').trim();
    if (!due) reporter.report(node.id, 'Mangler frist (camunda:dueDate)');
    else if (!/^\$\{(deadlines|[a-z][A-Za-z]*Tasks)\.\w+\(.*\)\}$/.test(due)) reporter.report(node.id, `Fristen skal spørges om: ${due}`);
    else if (/\(\s*task\s*\)/.test(due)) reporter.report(node.id, 'Fristen ved intet om task: skriv deadlines.of(execution)');
  }
  return { check };
};
