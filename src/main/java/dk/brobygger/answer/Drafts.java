package dk.brobygger.answer;

import org.springframework.data.jpa.repository.JpaRepository;

interface Drafts extends JpaRepository<Draft, Draft.Key> {}
