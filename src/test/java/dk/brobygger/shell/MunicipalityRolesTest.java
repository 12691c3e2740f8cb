package dk.brobygger.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.brobygger.identity.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MunicipalityRolesTest {

    @Test
    void our_own_ids_need_no_names() {
        var roles = new MunicipalityRoles("roles", "");

        assertThat(roles.of(Map.of("roles", List.of("leder", "sagsbehandler", "noget andet"))))
                .containsExactlyInAnyOrder(Role.LEDER, Role.SAGSBEHANDLER);
    }

    @Test
    void the_municipalitys_names_stand_for_our_roles_and_ours_for_none() {
        var roles = new MunicipalityRoles("groups", "BRO-Leder=leder, 5f1c-44=revisor");

        assertThat(roles.of(Map.of("groups", List.of("BRO-Leder", "5f1c-44", "administrator"))))
                .containsExactlyInAnyOrder(Role.LEDER, Role.REVISOR);
    }

    @Test
    void a_claim_may_lie_deeper_and_be_a_single_word() {
        assertThat(new MunicipalityRoles("realm_access.roles", "")
                        .of(Map.of("realm_access", Map.of("roles", List.of("jobkonsulent")))))
                .containsExactly(Role.JOBKONSULENT);
        assertThat(new MunicipalityRoles("role", "").of(Map.of("role", "leder")))
                .containsExactly(Role.LEDER);
    }

    @Test
    void nothing_said_gives_nothing() {
        var roles = new MunicipalityRoles("roles", "");

        assertThat(roles.of(Map.of())).isEmpty();
        assertThat(roles.of(Map.of("roles", Map.of("leder", true)))).isEmpty();
        assertThat(roles.of(Map.of("roles", 7))).isEmpty();
    }

    @Test
    void a_name_that_stands_for_no_role_stops_the_start() {
        assertThatThrownBy(() -> new MunicipalityRoles("roles", "BRO-Chef=chef"))
                .hasMessageContaining("BRO-Chef=chef");
    }
}
