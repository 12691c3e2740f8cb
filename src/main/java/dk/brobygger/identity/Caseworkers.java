package dk.brobygger.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Open to those who work on cases: consultants, caseworkers, leaders, their processes and the program itself. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('virksomhedskonsulent', 'jobkonsulent', 'sagsbehandler', 'leder', 'process', 'system')")
public @interface Caseworkers {}
