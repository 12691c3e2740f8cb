const { is } = require('bpmnlint-utils');

/** A user task is named by verb and object, in sentence case: »Forbered kontakt«. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const name = (node.name || '').trim();
    if (name.split(/\s+/).length < 2) reporter.report(node.id, 'Navnet skal have verbum og objekt');
    else if (!/^[A-ZÆØÅ]/.test(name)) reporter.report(node.id, 'Navnet skal begynde med stort');
    else if (/\b(task|step|form|the|and|check|review)\b/i.test(name)) reporter.report(node.id, `Navnet skal være dansk: ${name}`);
  }
  return { check };
};
