package dk.brobygger.law;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Has the engine say when something is deployed on this node. */
@Component
class HearsOfDeployments extends AbstractProcessEnginePlugin {

    private final NewestTables tables;

    HearsOfDeployments(NewestTables tables) {
        this.tables = tables;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPostDeployers() == null) engine.setCustomPostDeployers(new ArrayList<>());
        Deployer hears = deployment -> tables.deployed();
        engine.getCustomPostDeployers().add(hears);
    }
}
