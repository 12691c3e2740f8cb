package dk.brobygger.casefile.ui;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.slots.CourseAction;
import dk.brobygger.slots.CourseBadge;
import dk.brobygger.slots.CourseFact;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.slots.CourseSection;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the rooms put on the course page, each kind in its order. */
@Component
class CourseSlots {

    private final ObjectProvider<CourseBadge> badges;
    private final ObjectProvider<CourseFact> facts;
    private final ObjectProvider<CourseLane> lanes;
    private final ObjectProvider<CourseSection> sections;
    private final ObjectProvider<CourseAction> actions;

    CourseSlots(
            ObjectProvider<CourseBadge> badges,
            ObjectProvider<CourseFact> facts,
            ObjectProvider<CourseLane> lanes,
            ObjectProvider<CourseSection> sections,
            ObjectProvider<CourseAction> actions) {
        this.badges = badges;
        this.facts = facts;
        this.lanes = lanes;
        this.sections = sections;
        this.actions = actions;
    }

    List<com.vaadin.flow.component.Component> badges(CaseCard card) {
        return badges.stream()
                .sorted(Comparator.comparingInt(CourseBadge::order))
                .flatMap(badge -> badge.badge(card.id().toString()).stream())
                .toList();
    }

    List<CourseFact> facts() {
        return facts.stream().sorted(Comparator.comparingInt(CourseFact::order)).toList();
    }

    List<CourseLane> lanes() {
        return lanes.stream().sorted(Comparator.comparingInt(CourseLane::order)).toList();
    }

    List<CourseSection> sections(CaseCard card) {
        return sections.stream()
                .filter(section -> section.shownFor(card.kind().name()))
                .sorted(Comparator.comparingInt(CourseSection::order))
                .toList();
    }

    /** What this user may do to this course now. */
    List<CourseAction> actions(CaseCard card) {
        return actions.stream()
                .sorted(Comparator.comparingInt(CourseAction::order))
                .filter(action -> action.offeredFor(card.id().toString()))
                .toList();
    }
}
