const { is } = require('bpmnlint-utils');

const ROLES = [ 'virksomhedskonsulent', 'jobkonsulent', 'sagsbehandler', 'leder', 'revisor', 'administrator' ];

/** A user task is offered to roles of the house. */
module.exports = function() {
  function check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    const groups = (node.get('camunda:candidateGroups') || '').trim();
    if (!groups) reporter.report(node.id, 'Mangler kandidatgruppe');
    else if (!groups.includes('${')) {
      for (const group of groups.split(',').map(text => text.trim())) {
        if (!ROLES.includes(group)) reporter.report(node.id, `Ukendt kandidatgruppe ${group}`);
      }
    }
  }
  return { check };
};
