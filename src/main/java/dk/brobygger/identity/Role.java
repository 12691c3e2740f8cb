package dk.brobygger.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member of staff is; the id is the candidate group that managers type in their models. */
public enum Role {
    /** Finds companies and makes agreements with them. */
    VIRKSOMHEDSKONSULENT,
    /** Places candidates and follows them up. */
    JOBKONSULENT,
    /** Has the authority to rule. */
    SAGSBEHANDLER,
    /** Leads the service, grants exceptions. */
    LEDER,
    /** Reads everything, changes nothing. */
    REVISOR,
    /** Runs the installation. */
    ADMINISTRATOR;

    /** The Danish id: candidate group in models, {@code ROLE_<id>} as authority. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the role's work is to read the cases of protected persons that one does not handle. */
    public boolean readsProtected() {
        return this == SAGSBEHANDLER || this == LEDER || this == REVISOR;
    }

    /** The role with this id; empty for a group that no role stands for. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
