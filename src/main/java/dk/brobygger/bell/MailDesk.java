package dk.brobygger.bell;

import dk.brobygger.bell.BellRejection.Reason;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.CurrentUser;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one wants the day's mail. Nobody sees another's address, administrators neither. */
@Service
@Transactional
public class MailDesk {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9æøåÆØÅ.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9æøåÆØÅ-]{1,63}\\.)+[A-Za-z]{2,63}");

    private final MailWishes wishes;
    private final ObjectProvider<Post> post;
    private final CurrentUser user;
    private final List<String> domains;

    MailDesk(
            MailWishes wishes,
            ObjectProvider<Post> post,
            CurrentUser user,
            @Value("${brobygger.mail.domains:}") List<String> domains) {
        this.wishes = wishes;
        this.post = post;
        this.user = user;
        this.domains = domains.stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    @AnyStaff
    @Transactional(readOnly = true)
    public MailSettings mine() {
        var offered = post.getIfAvailable() != null;
        return wishes.findById(user.id().value())
                .map(wish -> new MailSettings(offered, wish.isWanted(), wish.address()))
                .orElse(new MailSettings(offered, false, ""));
    }

    /**
     * From now on the asker gets the day's mail there.
     *
     * @throws BellRejection if this installation sends none, or not to such an address
     */
    @AnyStaff
    public void want(String address) {
        if (post.getIfAvailable() == null) throw new BellRejection(Reason.NO_MAIL);
        var to = address.strip();
        if (to.length() > LONGEST || !ADDRESS.matcher(to).matches())
            throw new BellRejection(Reason.NO_ADDRESS).at("address");
        var domain = to.substring(to.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!domains.isEmpty() && !domains.contains(domain))
            throw new BellRejection(Reason.FOREIGN_ADDRESS, String.join(", ", domains)).at("address");
        var wish = wishes.findById(user.id().value()).orElseGet(() -> new MailWish(user.id()));
        wish.become(to, true);
        wishes.save(wish);
    }

    /** The asker gets no more mail, and the address is forgotten. */
    @AnyStaff
    public void stop() {
        wishes.deleteById(user.id().value());
    }
}
