package dk.brobygger.establishment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.CitizenId;
import dk.brobygger.company.CompanyId;
import dk.brobygger.establishment.CarouselDesk;
import dk.brobygger.establishment.CarouselStatus;
import dk.brobygger.establishment.EstablishmentDesk;
import dk.brobygger.establishment.EstablishmentView;
import dk.brobygger.establishment.RatioDesk;
import dk.brobygger.establishment.RatioStatus;
import dk.brobygger.establishment.VitasCase;
import dk.brobygger.establishment.VitasState;
import dk.brobygger.establishment.WithdrawalDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.law.RulingRecord;
import dk.brobygger.look.DanishWords;
import dk.brobygger.match.Finding;
import dk.brobygger.match.FindingWords;
import dk.brobygger.register.PNumber;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstablishmentOnScreenTest {

    static final CaseId CASE = new CaseId(UUID.randomUUID());
    static final CompanyId KLITROSEN = new CompanyId(UUID.randomUUID());
    static final PNumber UNIT = new PNumber("1004110002");

    EstablishmentDesk desk = mock(EstablishmentDesk.class);
    WithdrawalDesk withdrawals = mock(WithdrawalDesk.class);
    RatioDesk ratios = mock(RatioDesk.class);
    CarouselDesk carousel = mock(CarouselDesk.class);
    CurrentUser user = mock(CurrentUser.class);
    FindingWords law = mock(FindingWords.class);

    @BeforeEach
    void openTheBrowser() {
        DanishWords.open();
        when(user.has(Role.JOBKONSULENT)).thenReturn(true);
        when(desk.latest(any())).thenReturn(Optional.empty());
    }

    @AfterEach
    void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void terms_can_be_changed_while_they_are_being_approved_and_a_reason_is_asked() {
        when(desk.latest(CASE)).thenReturn(Optional.of(view("APPROVING", true)));
        var action = new ChangeTerms(new OfThisRequest(desk), user, desk);
        assertThat(action.offeredFor(CASE.toString())).isTrue();

        action.open(CASE.toString());
        _click(_get(Button.class, spec -> spec.withText("Ret vilkår")));
        verify(desk, never()).changeTerms(any(), anyString());

        _setValue(_get(TextArea.class), "Flere timer fra uge 5");
        _click(_get(Button.class, spec -> spec.withText("Ret vilkår")));
        verify(desk).changeTerms(CASE, "Flere timer fra uge 5");
    }

    @Test
    void what_is_over_can_neither_be_changed_nor_withdrawn() {
        when(desk.latest(CASE)).thenReturn(Optional.of(view("REMATCH", true)));

        assertThat(new ChangeTerms(new OfThisRequest(desk), user, desk).offeredFor(CASE.toString()))
                .isFalse();
        assertThat(new CompanyWithdraws(new OfThisRequest(desk), user, withdrawals).offeredFor(CASE.toString()))
                .isFalse();
    }

    @Test
    void who_does_not_handle_the_course_is_offered_nothing() {
        when(desk.latest(CASE)).thenReturn(Optional.of(view("APPROVING", true)));
        when(user.has(Role.JOBKONSULENT)).thenReturn(false);

        assertThat(new ChangeTerms(new OfThisRequest(desk), user, desk).offeredFor(CASE.toString()))
                .isFalse();
    }

    @Test
    void what_the_law_said_stands_with_its_paragraph_and_the_mark_of_a_row_that_is_not_verified() {
        when(desk.latest(CASE)).thenReturn(Optional.of(view("APPROVING", false)));
        when(law.detail(any())).thenReturn("2 i støttet job eller praktik, højst 1");

        var text = new AgreedSection(new OfThisRequest(desk), law, Clock.systemUTC())
                .section(CASE.toString())
                .getElement()
                .getTextRecursively();

        assertThat(text)
                .contains(
                        "Rimelighedskrav",
                        "nej, 2 i støttet job eller praktik, højst 1",
                        "BEK § 65",
                        "Ikke verificeret");
    }

    @Test
    void before_there_is_an_agreement_there_is_no_card() {
        assertThat(new AgreedSection(new OfThisRequest(desk), law, Clock.systemUTC())
                        .section(CASE.toString())
                        .isVisible())
                .isFalse();
    }

    @Test
    void each_unit_says_how_full_it_is_and_what_that_means() {
        when(ratios.ratios(KLITROSEN))
                .thenReturn(List.of(
                        new RatioStatus(
                                UNIT,
                                "Havnevej 12",
                                new BigDecimal("41.6"),
                                8,
                                3,
                                new BigDecimal("1.98"),
                                true,
                                "BEK § 65",
                                true,
                                "V"),
                        new RatioStatus(
                                new PNumber("1004110003"),
                                "Rådhuspladsen 3",
                                new BigDecimal("9.4"),
                                1,
                                1,
                                new BigDecimal("0.81"),
                                false,
                                "BEK § 65",
                                true,
                                "P")));

        when(carousel.alarms(KLITROSEN)).thenReturn(List.of(new CarouselStatus(UNIT, "Havnevej 12", 24, 6, 0, true)));

        var text = new RatioSection(ratios, carousel)
                .section(KLITROSEN.toString())
                .getElement()
                .getTextRecursively();

        assertThat(text)
                .contains("Havnevej 12", "41,6", "1,98 af 8", "Opfyldt", "Plads til 6,02 årsværk")
                .contains("Rådhuspladsen 3", "0,81 af 1", "Fuldt")
                .contains("Praktikkarrusel", "Havnevej 12 har haft 6 praktikker på 24 måneder");
    }

    private static EstablishmentView view(String state, boolean allowed) {
        var ratio = new Finding(
                new RulingRecord("reasonable-ratio", 1, "Rule_Full", "FULL", "BEK § 65", allowed),
                allowed,
                allowed ? "V" : "U",
                "2/1");
        return new EstablishmentView(
                CASE,
                new CitizenId(UUID.randomUUID()),
                KLITROSEN,
                "Klitrosen Service ApS",
                UNIT,
                state,
                null,
                0,
                null,
                null,
                List.of(),
                null,
                0,
                List.of(ratio),
                allowed,
                new VitasCase(null, VitasState.KLADDE, null),
                null,
                null,
                null);
    }
}
