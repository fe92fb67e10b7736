package org.ddsmigrate.review.rules;

import java.util.List;
import org.ddsmigrate.review.Rule;

/** What makes others wait. */
final class LockRules {
    private LockRules() {}

    static List<Rule> all() {
        return List.of(
                new CreateIndexBlocking(),
                new PartitionedIndexBlocking(),
                new DropIndexBlocking(),
                new ReindexBlocking(),
                new ForeignKeyValidating(),
                new CheckValidating(),
                new SetNotNullScan(),
                new UniqueConstraintBlocking(),
                new PrimaryKeyBlocking(),
                new ExclusionBlocking(),
                new TypeChangeRewrite(),
                new RefreshBlocking(),
                new VacuumFullOrCluster(),
                new ExplicitLock(),
                new DetachPartitionBlocking(),
                new AttachPartitionScan(),
                new ValidateInSameTransaction(),
                new WorkAfterExclusive(),
                new VolatileDefault(),
                new AddSerialOrIdentity(),
                new AddStoredGenerated(),
                new ConstrainedDomainColumn(),
                new SetExpressionRewrite(),
                new IndexRebuild(),
                new SetTablespace(),
                new SetUnlogged(),
                new SetLogged(),
                new SetAccessMethod(),
                new NoLockTimeout(),
                new TimeoutStopsConcurrentBuild(),
                new ManyTablesOneTransaction(),
                new TriggerOnOldTable(),
                new CombineAlterTable(),
                new UnbatchedChange());
    }
}
