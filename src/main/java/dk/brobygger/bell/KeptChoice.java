package dk.brobygger.bell;

import dk.brobygger.identity.UserId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What somebody chose for a topic. */
@Entity
@Table(name = "bell_choice")
class KeptChoice {

    @EmbeddedId
    private Key key;

    private boolean inApp;
    private boolean byMail;

    protected KeptChoice() {}

    KeptChoice(UserId who, BellChoice choice) {
        this.key = new Key(who.value(), choice.topic());
        this.inApp = choice.inApp();
        this.byMail = choice.byMail();
    }

    @Embeddable
    record Key(String username, @Enumerated(EnumType.STRING) BellTopic topic) implements Serializable {}

    BellChoice choice() {
        return new BellChoice(key.topic(), inApp, byMail);
    }
}
