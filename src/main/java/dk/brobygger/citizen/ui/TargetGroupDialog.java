package dk.brobygger.citizen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import dk.brobygger.citizen.CandidatePage;
import dk.brobygger.citizen.CitizenDesk;

/** Målgruppeskift: running courses hear of it, and a person decides what it means for them. */
class TargetGroupDialog extends Dialog {

    TargetGroupDialog(CitizenDesk desk, CandidatePage page, Runnable changed) {
        setHeaderTitle(getTranslation("citizen.changeGroup"));
        setWidth("28rem");
        var group = new ComboBox<String>(getTranslation("citizen.filter.group"));
        group.setItems(TargetGroups.ALL);
        group.setItemLabelGenerator(value -> getTranslation("citizen.group." + value));
        group.setValue(page.targetGroup());
        group.setWidthFull();
        var jobReady = new Checkbox(getTranslation("citizen.jobReady"), page.jobReady());
        var evidentlyReady = new Checkbox(getTranslation("citizen.evidentlyReady"), page.evidentlyReady());
        var fields = new VerticalLayout(
                new Paragraph(getTranslation("citizen.changeGroup.text")), group, jobReady, evidentlyReady);
        fields.setPadding(false);
        add(fields);
        var save = new Button(getTranslation("citizen.changeGroup"), click -> {
            if (group.getValue() == null) return;
            desk.changeTargetGroup(page.id(), group.getValue(), jobReady.getValue(), evidentlyReady.getValue());
            close();
            changed.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("citizen.cancel"), click -> close()), save);
    }
}
