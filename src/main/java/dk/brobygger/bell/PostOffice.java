package dk.brobygger.bell;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands mail to the configured server. */
@Component
@ConditionalOnProperty("spring.mail.host")
class PostOffice implements Post {

    private final JavaMailSender server;
    private final String from;

    /** @throws IllegalStateException if a server is given and no sender: better at the start than at seven each morning */
    PostOffice(JavaMailSender server, @Value("${brobygger.mail.from}") String from) {
        if (from.isBlank()) throw new IllegalStateException("a mail server is given, but no BROBYGGER_MAIL_FROM");
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(String to, String subject, String text) {
        var mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setText(text);
        server.send(mail);
    }
}
