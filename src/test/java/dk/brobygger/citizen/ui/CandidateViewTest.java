package dk.brobygger.citizen.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CandidateFacts;
import dk.brobygger.citizen.CandidatePage;
import dk.brobygger.citizen.CitizenDesk;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentFacts;
import dk.brobygger.citizen.ConsentItem;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.IdentityDesk;
import dk.brobygger.look.DanishWords;
import dk.brobygger.slots.CandidateAction;
import dk.brobygger.slots.CandidateSection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class CandidateViewTest {

    static final CitizenId AMINA = CitizenId.parse("0193a000-0000-7000-8000-00000000000b");
    static final UUID CONSENT = UUID.randomUUID();
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    CitizenDesk desk = mock(CitizenDesk.class);
    ConsentDesk consents = mock(ConsentDesk.class);
    CandidateAction start = mock(CandidateAction.class);
    CandidateView view;

    @BeforeEach
    void openTheView() {
        DanishWords.open();
        RouteConfiguration.forSessionScope().setAnnotatedRoute(CandidateListView.class);
        when(start.label()).thenReturn("Nyt forløb");
        when(start.offeredFor(AMINA.toString())).thenReturn(true);
        view = new CandidateView(
                desk,
                consents,
                mock(IdentityDesk.class),
                mock(CurrentUser.class),
                CLOCK,
                provider(Stream::<CandidateSection>empty),
                provider(() -> Stream.of(start)));
        UI.getCurrent().add(view);
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void the_page_shows_the_whole_name_and_the_number_masked() {
        candidate(false);

        enter(AMINA.toString());

        assertThat(_get(H1.class).getText()).isEqualTo("Amina Rahimi");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("010190-••••");
        verify(desk).see(AMINA, null);
    }

    @Test
    void a_phone_number_is_read_in_pairs() {
        assertThat(PersonCard.inPairs("+4525996862")).isEqualTo("+45 25 99 68 62");
        assertThat(PersonCard.inPairs("25996862")).isEqualTo("25 99 68 62");
        assertThat(PersonCard.inPairs("+46701234567")).isEqualTo("+46701234567");
    }

    @Test
    void a_protected_candidate_is_nameless_until_a_reason_is_given() {
        candidate(true);
        enter(AMINA.toString());
        assertThat(_get(H1.class).getText()).isEqualTo("Beskyttet kandidat 000b");
        verify(desk, never()).see(any(), any());

        _click(_get(Button.class, spec -> spec.withText("Vis siden")));
        verify(desk, never()).see(any(), any());

        _setValue(_get(TextArea.class), "Skal ringe om mødet i morgen");
        _click(_get(Button.class, spec -> spec.withText("Vis siden")));
        verify(desk).see(AMINA, "Skal ringe om mødet i morgen");
        assertThat(_get(H1.class).getText()).isEqualTo("Amina Rahimi");
    }

    @Test
    void a_new_course_is_begun_from_here() {
        candidate(false);
        enter(AMINA.toString());

        _click(_get(Button.class, spec -> spec.withText("Nyt forløb")));

        verify(start).open(AMINA.toString());
    }

    @Test
    void consent_is_taken_back_item_by_item() {
        candidate(false);
        when(consents.consents(AMINA)).thenReturn(List.of(consent()));
        enter(AMINA.toString());

        _click(_get(Button.class, spec -> spec.withText("Træk samtykke tilbage")));
        @SuppressWarnings("unchecked")
        CheckboxGroup<ConsentItem> items = _get(CheckboxGroup.class);
        items.setValue(Set.of(ConsentItem.WORK_CONSIDERATIONS));
        _click(_get(Button.class, spec -> spec.withText("Stop delingen nu")));

        verify(consents).withdraw(CONSENT, Set.of(ConsentItem.WORK_CONSIDERATIONS));
    }

    @Test
    void a_candidate_without_consent_has_nothing_to_take_back() {
        candidate(false);

        enter(AMINA.toString());

        _assertNone(Button.class, spec -> spec.withText("Træk samtykke tilbage"));
    }

    @Test
    void an_address_that_is_no_candidate_is_not_found() {
        assertThatThrownBy(() -> enter("nobody")).isInstanceOf(NotFoundException.class);
    }

    private void candidate(boolean confidential) {
        var displayName = confidential ? "Beskyttet kandidat 000b" : "Amina R.";
        when(desk.candidate(AMINA))
                .thenReturn(new CandidateFacts(AMINA, displayName, "3", false, false, false, false, confidential));
        when(desk.see(any(), any()))
                .thenReturn(new CandidatePage(
                        AMINA,
                        "Amina Rahimi",
                        displayName,
                        "010190-••••",
                        LocalDate.of(1990, 1, 1),
                        confidential,
                        "Klitvej 1",
                        "7700",
                        "Thisted",
                        null,
                        null,
                        "3",
                        false,
                        false,
                        false,
                        CLOCK.instant()));
    }

    private static ConsentFacts consent() {
        return new ConsentFacts(
                CONSENT,
                new CaseId(UUID.randomUUID()),
                AMINA,
                UUID.randomUUID(),
                "Klitrosen Service ApS",
                Set.of(ConsentItem.BASIC, ConsentItem.WORK_CONSIDERATIONS),
                Set.of(),
                "Bente",
                "Praktik",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 3, 1),
                "mitid",
                null,
                1,
                CLOCK.instant(),
                null);
    }

    private void enter(String citizenId) {
        var event = mock(BeforeEnterEvent.class);
        when(event.getRouteParameters()).thenReturn(new RouteParameters("citizenId", citizenId));
        view.beforeEnter(event);
    }

    private static <T> ObjectProvider<T> provider(java.util.function.Supplier<Stream<T>> beans) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return beans.get().findFirst().orElseThrow();
            }

            @Override
            public Stream<T> stream() {
                return beans.get();
            }
        };
    }
}
