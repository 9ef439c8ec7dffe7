package org.shangliang.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The same in Flowable with its default settings: a user task completed with as many variables as our step records, after
 * which the next task waits. No ruling, no deadline, no hash.
 */
final class FlowableTasks implements Contender, AutoCloseable {
    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
              <process id="round" isExecutable="true">
                <startEvent id="begin"/>
                <sequenceFlow id="f1" sourceRef="begin" targetRef="receipt"/>
                <userTask id="receipt" name="Record the receipt of the offer"/>
                <sequenceFlow id="f2" sourceRef="receipt" targetRef="reply"/>
                <userTask id="reply" name="Reply to the offer"/>
                <sequenceFlow id="f3" sourceRef="reply" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>""";
    private static final Map<String, Object> VARIABLES = Map.of(
            "receivedBy",
            "王建",
            "receivedOn",
            "2022-03-16",
            "account",
            "bench",
            "remindOn",
            "2022-04-05",
            "due",
            "2022-04-06");

    private final HikariDataSource database;
    private final ProcessEngine engine;
    private List<String> tasks = List.of();
    private long completed;

    FlowableTasks(HikariDataSource database) {
        this.database = database;
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("round.bpmn20.xml", PROCESS)
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable " + ProcessEngine.VERSION;
    }

    @Override
    public void prepare(int steps) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
        tasks = IntStream.range(0, steps)
                .parallel()
                .mapToObj(number -> engine.getRuntimeService().startProcessInstanceByKey("round"))
                .map(round -> engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(round.getId())
                        .singleResult())
                .map(task -> task.getId())
                .toList();
        completed = completed();
    }

    @Override
    public void step(int number) {
        engine.getTaskService().complete(tasks.get(number), VARIABLES);
    }

    @Override
    public void check(int steps) {
        long done = completed() - completed;
        if (done != steps) {
            throw new IllegalStateException(done + " tasks instead of " + steps);
        }
    }

    private long completed() {
        return engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskDefinitionKey("receipt")
                .finished()
                .count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
