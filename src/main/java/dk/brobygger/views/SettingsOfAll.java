package dk.brobygger.views;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SettingsOfAll extends Repository<KeptSettings, String> {

    KeptSettings save(KeptSettings settings);

    Optional<KeptSettings> findById(String username);
}
