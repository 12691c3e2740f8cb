package dk.brobygger.identity;

/** The role ids as constants, for {@code @RolesAllowed}. */
public final class Staff {

    public static final String VIRKSOMHEDSKONSULENT = "virksomhedskonsulent";
    public static final String JOBKONSULENT = "jobkonsulent";
    public static final String SAGSBEHANDLER = "sagsbehandler";
    public static final String LEDER = "leder";
    public static final String REVISOR = "revisor";
    public static final String ADMINISTRATOR = "administrator";

    /** What a process asks of the program while the engine evaluates an expression of a model. */
    public static final String PROCESS = "process";

    /** The program's own actor. */
    public static final String SYSTEM = "system";

    private Staff() {}
}
