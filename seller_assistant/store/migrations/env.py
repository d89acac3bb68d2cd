"""Runs the migrations on the connection that `store.schema` hands over, inside its transaction."""

from alembic import context

from seller_assistant.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the caller's one transaction holds the whole way up
)
context.run_migrations()
