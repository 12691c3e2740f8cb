package dk.brobygger.match.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.CompanyRow;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.place.PlaceFacts;
import dk.brobygger.place.PlaceId;
import dk.brobygger.register.Sector;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceOptionsTest {

    MatchDesk desk = mock(MatchDesk.class);
    CompanyDesk companies = mock(CompanyDesk.class);
    FormWords words = mock(FormWords.class);
    PlaceOptions options = new PlaceOptions(desk, companies, words);

    @Test
    void the_owners_of_all_open_places_are_asked_for_at_once_also_those_that_the_list_leaves_out() {
        var bakery = company("Øster Bageri");
        var workshop = company("Aalborg Smedje");
        when(companies.find(any(), anyInt(), anyInt())).thenReturn(List.of());
        when(companies.rows(Set.of(bakery.id(), workshop.id()))).thenReturn(List.of(bakery, workshop));
        var open = List.of(place(bakery), place(workshop));
        when(desk.openPlaces()).thenReturn(open);
        when(words.say(eq("match.form.place"), any(), any(), any(), any(), any()))
                .thenAnswer(said -> said.getArgument(1) + ", " + said.getArgument(2));
        when(words.say(anyString())).thenAnswer(said -> said.getArgument(0));

        var found = options.find();

        assertThat(found.places())
                .extracting(Option::label)
                .containsExactly("Aalborg Smedje, Egevang", "Øster Bageri, Egevang");
        verify(companies, times(1)).rows(any());
        verify(companies, never()).company(any());
    }

    private static CompanyRow company(String name) {
        return new CompanyRow(
                new CompanyId(UUID.randomUUID()), "10000009", name, Sector.PRIVATE, "Egevang", null, null, null, null);
    }

    private static PlaceFacts place(CompanyRow owner) {
        return new PlaceFacts(
                new PlaceId(UUID.randomUUID()), owner.id(), null, "lager", 2, 1, new BigDecimal("37"), Set.of());
    }
}
