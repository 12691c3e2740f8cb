package dk.brobygger.work;

import dk.brobygger.identity.Belongings;
import dk.brobygger.identity.UserId;
import dk.brobygger.task.HeldTasks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tasks that one who leaves has lent to a colleague: they stay lent, and go back to whoever they are handed over to. */
@Component
class LentLeft implements Belongings {

    private final HeldTasks tasks;

    LentLeft(HeldTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String titleKey() {
        return "inbox.left.lent";
    }

    @Override
    public List<Belonging> of(UserId owner) {
        return tasks.lentBy(owner).stream()
                .map(task -> new Belonging(task.id(), task.name()))
                .toList();
    }

    /** The borrower's own from now on, when it is handed over to the borrower. */
    @Override
    public void handOver(Belonging what, UserId from, UserId to) {
        tasks.lockUnseen(what.id())
                .filter(task -> from.value().equals(task.marks().delegatedBy()))
                .ifPresent(task -> task.marks().lendBy(task.isOwnedBy(to) ? null : to.value()));
    }
}
