package dk.brobygger.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to every member of staff, to processes and to the program itself. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('virksomhedskonsulent', 'jobkonsulent', 'sagsbehandler', 'leder', 'revisor',"
        + " 'administrator', 'process', 'system')")
public @interface AnyStaff {}
