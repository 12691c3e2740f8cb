const { isAny } = require('bpmnlint-utils');

/** A gateway that parts ways asks a question, and each way but the default has its answer. */
module.exports = function() {
  function check(node, reporter) {
    if (!isAny(node, [ 'bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway' ])) return;
    const ways = node.outgoing || [];
    if (ways.length < 2) return;
    if (!(node.name || '').trim().endsWith('?')) reporter.report(node.id, 'Gatewayen skal hedde et spørgsmål med ?');
    for (const way of ways) {
      if (!(way.name || '').trim()) reporter.report(way.id, 'Vejen fra gatewayen mangler sit svar');
    }
  }
  return { check };
};
