package dk.brobygger.identity;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Open to every member of staff, to processes and to the program itself. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@RolesAllowed({
    Staff.VIRKSOMHEDSKONSULENT,
    Staff.JOBKONSULENT,
    Staff.SAGSBEHANDLER,
    Staff.LEDER,
    Staff.REVISOR,
    Staff.ADMINISTRATOR,
    Staff.PROCESS,
    Staff.SYSTEM
})
public @interface AnyStaff {}
