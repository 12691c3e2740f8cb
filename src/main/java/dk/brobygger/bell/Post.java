package dk.brobygger.bell;

/** Carries a mail out of the house; there is none where no mail server is configured. */
interface Post {

    /** @throws org.springframework.mail.MailException if it could not be handed over */
    void send(String to, String subject, String text);
}
