package dk.brobygger.files.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.files.AttachmentFacts;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.EmptyState;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.CompanyTab;
import dk.brobygger.slots.Ways;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;

/** »Dokumenter« on the company page: the files of its courses, each under the course where it lies. */
@org.springframework.stereotype.Component
class CompanyFilesTab implements CompanyTab {

    private final Files files;
    private final CaseDesk cases;

    CompanyFilesTab(Files files, CaseDesk cases) {
        this.files = files;
        this.cases = cases;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public String title() {
        return translate("files.title");
    }

    @Override
    public OptionalLong count(String companyId) {
        return OptionalLong.of(files.countOfCompany(UUID.fromString(companyId)));
    }

    @Override
    public Component content(String companyId) {
        var all = files.ofCompany(UUID.fromString(companyId));
        var card = new Card(translate("files.ofCompany"));
        if (all.isEmpty()) {
            card.add(new EmptyState(Sign.DOCUMENT, translate("files.none"), translate("files.ofCompany.none")));
            return card;
        }
        var cards = cases.cards(all.stream().map(AttachmentFacts::caseId).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.addClassName("bb-files");
        all.forEach(file -> {
            var line = new FileLine(
                    file,
                    translate(
                            "files.foot",
                            translate("files.kind." + file.kind()),
                            FileWords.size(file.size()),
                            files.nameOf(file.by()),
                            DateWords.moment(files.time(file.at()))));
            var course = cards.get(file.caseId());
            if (course != null) line.add(new Anchor(Ways.course(course.id()), title(course)));
            list.add(line);
        });
        card.add(list);
        return card;
    }

    private static String title(CaseCard course) {
        if (course.candidateName() != null && course.companyName() != null)
            return translate("casefile.title", course.candidateName(), course.companyName());
        if (course.candidateName() != null) return course.candidateName();
        return course.companyName() == null ? course.number() : course.companyName();
    }
}
