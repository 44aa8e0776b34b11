package org.victimcare.cases.obligation;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.rights.Answers;
import org.victimcare.cases.rights.Circumstance;
import org.victimcare.cases.task.BulkTasks;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;

/** What is known of the circumstances that rules depend on, and the questions that are open about them. */
@ApplicationScoped
class Circumstances {

    private final Session database;
    private final BulkTasks tasks;

    Circumstances(Session database, BulkTasks tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    List<CircumstanceAnswer> recorded(UUID caseId, UUID victimId) {
        return database.createSelectionQuery(
                        "from CircumstanceAnswer where key.subjectId in (?1, ?2) order by key.circumstance",
                        CircumstanceAnswer.class)
                .setParameter(1, caseId)
                .setParameter(2, victimId)
                .getResultList();
    }

    /** What was said of a case and a victim. */
    Answers of(UUID caseId, UUID victimId) {
        var said = recorded(caseId, victimId).stream()
                .collect(partitioningBy(
                        CircumstanceAnswer::applies, mapping(CircumstanceAnswer::circumstance, toSet())));
        return new Answers(said.getOrDefault(true, Set.of()), said.getOrDefault(false, Set.of()));
    }

    /** Asks for a person to say whether each is so: once for what happened. */
    void ask(Owed owed, Occurrence occurrence, Collection<Circumstance> unanswered) {
        for (var circumstance : unanswered) {
            var id = CircumstanceQuestion.idOf(owed.victimId(), circumstance, occurrence);
            if (database.find(CircumstanceQuestion.class, id) == null) {
                var caseId = owed.file().id();
                database.persist(new CircumstanceQuestion(caseId, owed.victimId(), circumstance, occurrence));
                tasks.open(List.of(new TaskCause(
                        TaskKind.CIRCUMSTANCE_UNKNOWN, circumstance.name(), caseId, owed.victimId(), id)));
            }
        }
    }

    /** All that was ever asked about it. Nobody has to see to that any more. */
    List<CircumstanceQuestion> answered(CircumstanceAnswer.Key key) {
        var questions = database.createSelectionQuery(
                        "from CircumstanceQuestion where subjectId = ?1 and circumstance = ?2 order by id",
                        CircumstanceQuestion.class)
                .setParameter(1, key.subjectId())
                .setParameter(2, key.circumstance())
                .getResultList();
        tasks.recorded(
                TaskKind.CIRCUMSTANCE_UNKNOWN,
                questions.stream().map(CircumstanceQuestion::id).toList());
        return questions;
    }
}
