package dk.brobygger.match;

import dk.brobygger.law.RulingRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the law's answers to a person: the question, the answer, the paragraph, and how sure the row is. */
@Component
public class FindingWords {

    private final MessageSource messages;

    FindingWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Lines of Markdown, one for each finding; what is not allowed stands first. */
    public String lines(List<Finding> findings) {
        return findings.stream()
                .sorted((a, b) -> Boolean.compare(a.allowed(), b.allowed()))
                .map(finding -> "- " + sentence(finding))
                .collect(Collectors.joining("\n"));
    }

    /** »Rimelighedskrav: nej, … (BEK § 65). Ikke bekræftet: …« */
    public String sentence(Finding finding) {
        var ruling = finding.ruling();
        var sure = ruling.verified() ? "" : " *" + text("law.certainty." + finding.certainty()) + "*";
        return "**%s**: %s. %s%s (%s)%s"
                .formatted(
                        question(ruling),
                        text(finding.allowed() ? "match.law.yes" : "match.law.no"),
                        reason(ruling),
                        finding.detail() == null ? "" : " " + detail(finding) + ".",
                        ruling.paragraph(),
                        sure);
    }

    /** What the numbers of an answer mean: »2 af højst 1 person«; empty when it has none. */
    public String detail(Finding finding) {
        if (finding.detail() == null) return "";
        var decision = finding.ruling().decisionId();
        if (decision.equals("placement-purpose")) return text("citizen.purpose." + finding.detail());
        var numbers = finding.detail().split("/");
        var key = "match.law.detail." + decision + "." + numbers.length;
        return messages.getMessage(key, numbers, finding.detail(), LocaleContextHolder.getLocale());
    }

    public String question(RulingRecord ruling) {
        return text("match.law." + ruling.decisionId());
    }

    public String reason(RulingRecord ruling) {
        return text(ruling.reasonKey());
    }

    private String text(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, key, locale);
    }
}
