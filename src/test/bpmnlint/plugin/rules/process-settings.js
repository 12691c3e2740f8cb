const { is } = require('bpmnlint-utils');

/** A process is executable, named in Danish, and says how long its history lives and which version it is. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:Process')) return;
    if (!node.isExecutable) reporter.report(node.id, 'Processen skal være isExecutable');
    if (!node.name) reporter.report(node.id, 'Processen mangler navn');
    if (!node.get('camunda:historyTimeToLive')) reporter.report(node.id, 'Mangler camunda:historyTimeToLive');
    if (!node.get('camunda:versionTag')) reporter.report(node.id, 'Mangler camunda:versionTag');
    if (!/^[a-z]+(-[a-z]+)*$/.test(node.id)) reporter.report(node.id, 'Id skal være engelsk med bindestreger');
  }
  return { check };
};
