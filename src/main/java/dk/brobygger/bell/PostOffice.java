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

    PostOffice(JavaMailSender server, @Value("${brobygger.mail.from}") String from) {
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
