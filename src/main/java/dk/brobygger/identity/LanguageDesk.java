package dk.brobygger.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which language somebody reads: on every screen that he logs in at, and in what is sent to him. */
@Service
@Transactional
public class LanguageDesk {

    /** Everybody's until one chooses. */
    public static final Locale USUAL = Locale.forLanguageTag("da");

    private static final List<Locale> SPOKEN = List.of(USUAL, Locale.ENGLISH);

    private final Accounts accounts;
    private final CurrentUser user;

    LanguageDesk(Accounts accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    /** What the asker has chosen; empty before that. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Optional<Locale> mine() {
        return chosenBy(user.id());
    }

    /** The language in which to write to somebody. */
    @AnyStaff
    @Transactional(readOnly = true)
    public Locale of(UserId reader) {
        return chosenBy(reader).orElse(USUAL);
    }

    /** The asker chooses; a language that the program does not speak changes nothing. */
    @AnyStaff
    public void speak(Locale language) {
        SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .ifPresent(spoken -> accounts.findById(user.id().value()).ifPresent(account -> account.speak(spoken)));
    }

    private Optional<Locale> chosenBy(UserId reader) {
        return accounts.findById(reader.value()).flatMap(Account::language);
    }
}
