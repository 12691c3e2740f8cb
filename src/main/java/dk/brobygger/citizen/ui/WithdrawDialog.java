package dk.brobygger.citizen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentFacts;
import dk.brobygger.citizen.ConsentItem;
import dk.brobygger.identity.Rejection;

/** The candidate takes a consent back, item by item; nothing is asked about why. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(ConsentDesk desk, ConsentFacts consent, Runnable changed) {
        setHeaderTitle(getTranslation("citizen.withdraw"));
        setWidth("30rem");
        var items = new CheckboxGroup<ConsentItem>(getTranslation("citizen.withdraw.items", consent.companyName()));
        items.setItems(consent.inForce().stream().sorted().toList());
        items.setItemLabelGenerator(item -> getTranslation("citizen.item." + item));
        items.setValue(consent.inForce());
        var refusal = new Span();
        refusal.addClassName("bb-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new VerticalLayout(new Paragraph(getTranslation("citizen.withdraw.text")), items, refusal);
        fields.setPadding(false);
        add(fields);
        var withdraw = new Button(getTranslation("citizen.withdraw.button"), click -> {
            try {
                desk.withdraw(consent.id(), items.getValue());
                close();
                Notification.show(getTranslation("citizen.withdraw.done"));
                changed.run();
            } catch (Rejection refused) {
                refusal.setText(getTranslation(refused.messageKey(), refused.args()));
                refusal.setVisible(true);
            }
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("citizen.cancel"), click -> close()), withdraw);
    }
}
