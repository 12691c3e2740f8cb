const { is } = require('bpmnlint-utils');

const SHORTEST = 40;

/** A user task tells how to do the step well. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const text = (node.documentation || []).map(one => one.text || '').join(' ').trim();
    if (text.length < SHORTEST) reporter.report(node.id, 'Mangler vejledning (documentation) på mindst 40 tegn');
  }
  return { check };
};
