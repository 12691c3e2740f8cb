package dk.brobygger.identity;

/** A row of who may do what. */
record RoleRow(String username, Role role) {}
