package dk.brobygger.identity;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to those who work on cases: consultants, caseworkers, leaders, their processes and the program itself. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    Staff.VIRKSOMHEDSKONSULENT,
    Staff.JOBKONSULENT,
    Staff.SAGSBEHANDLER,
    Staff.LEDER,
    Staff.PROCESS,
    Staff.SYSTEM
})
public @interface Caseworkers {}
