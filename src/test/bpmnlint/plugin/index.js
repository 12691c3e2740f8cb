/** What this house asks of its models, beyond bpmnlint's recommended rules. */
module.exports = {
  configs: {
    house: {
      rules: {
        'user-task-name': 'error',
        'user-task-group': 'error',
        'user-task-due-date': 'error',
        'user-task-form': 'error',
        'user-task-guidance': 'error',
        'process-settings': 'error',
        'gateway-question': 'error',
        'no-code': 'error'
      }
    }
  }
};
