import typer

app = typer.Typer()


def command() -> None: ...
