package dk.brobygger.inbox;

import org.springframework.data.jpa.repository.JpaRepository;

interface Drafts extends JpaRepository<Draft, Draft.Key> {}
