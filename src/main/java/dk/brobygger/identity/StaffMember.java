package dk.brobygger.identity;

import java.util.Set;

/** A colleague as others see one. */
public record StaffMember(UserId id, String name, String team, Set<Role> roles) {}
