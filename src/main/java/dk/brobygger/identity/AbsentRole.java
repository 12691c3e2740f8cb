package dk.brobygger.identity;

import java.time.LocalDate;

/** A row of who is stood in for. */
record AbsentRole(String absent, Role role, LocalDate until) {

    StandIn standIn() {
        return new StandIn(new UserId(absent), role, until);
    }
}
